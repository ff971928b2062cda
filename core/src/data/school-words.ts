/** Words that stand in the names of standards and in no person's name, in English and Spanish, without accents. */
export const schoolWords = new Set(
  `numerals text texts idea ideas main key detail details structure structures author authors point view central theme themes
  story elements character characters trait traits plot setting cause effect compare contrast summary evidence claim
  claims word words vocabulary context clues choice phonics fluency grammar sentence sentences paragraph essay essays
  opinion narrative informational literature poetry poem drama fiction research source sources argument number numbers
  sense place value values fraction fractions decimal decimals whole integers rational ratio ratios proportion
  proportions percent percents equation equations expression expressions linear quadratic function functions slope area
  perimeter volume surface angle angles triangle triangles circle circles shape shapes geometry algebra data graph
  graphs table tables line lines plot plots time money length mass weight unit units problem problems pattern patterns
  multi step one two three digit digits fact facts addition subtraction force forces energy matter wave waves earth
  space life cell cells system systems cycle cycles model models design lab history civics map maps government economy
  culture skill skills standard standards basic advanced part review unit quiz test exit ticket total all oral academic
  language sight letter letters sound sounds vowel vowels syllable syllables blend blends rhyme real world figurative
  theorem pythagorean roots exponents inequalities polynomials factoring statistics probability sets order operations
  texto textos idea principal principales detalle detalles lectura escritura numero numeros fraccion fracciones
  decimales enteros ecuaciones area perimetro volumen angulos figuras datos grafica graficas tabla tablas tiempo dinero
  medida medidas problema problemas suma resta calculo vocabulario palabra palabras ortografia gramatica oracion
  oraciones parrafo cuento poesia argumento fuentes energia materia fuerza fuerzas ciclo celula celulas historia
  gobierno mapa mapas cultura ciencia ciencias sentido numerico valor posicional inferencias tema temas personaje
  personajes causa efecto oral escrita silabas letras sonidos`.split(/\s+/),
)
