/** Common given names in schools of the United States, Spain and Latin America, without accents. */
export const givenNames = new Set(
  `aaliyah aaron abigail adam adrian adriana aiden alan alba alejandra alejandro alex alexander alexandra alexis alice
  alicia alma alvaro alyssa amanda amelia amir amy ana andrea andres andrew angel angela angelica anna anthony antonio
  aria ariana arturo ashley aubrey ava bella ben benjamin bianca blanca brandon brian brianna bruno caleb camila carla
  carlos carmen carolina caroline carter catalina cesar charles charlotte chloe chris christian christopher claire clara
  claudia cleo cole connor cristian cristina daisy daniel daniela david diana diego dylan eduardo eli elena eli elias
  elijah elizabeth ella ellie emily emma emiliano enrique eric erica esteban eva evan evelyn fabian fatima felipe
  fernanda fernando francisco gabriel gabriela gael genesis george gonzalo grace grayson guadalupe guillermo gustavo
  hailey hannah hector henry hugo ian ignacio ines irene isaac isabel isabella isaiah ivan jack jackson jacob jaime
  jake jamal james jasmine javier jayden jennifer jesus jimena joaquin joel john jonathan jordan jorge jose joseph
  joshua juan juana julia julian juliana julio justin kaitlyn karen karla kayla kevin kimberly landon laura layla leah
  leo leonardo leticia liam lily logan lorena lucas lucia luciana luis luisa luke luna madison malik manuel marco
  marcos margarita maria mariana mario marta martin martina mason mateo matthew mauricio maya megan melissa mia micaela
  michael michelle miguel mohammed monica muhammad natalia nathan nathaniel nicolas nicole noah noelia nora nuria
  olivia omar oscar owen pablo paola patricia patrick paula pedro penelope peter pilar rafael ramon raquel raul rebecca
  regina renata ricardo robert roberto rocio rodrigo rosa ruben ryan sabrina samantha samuel sandra santiago sara sarah
  sebastian sergio silvia sofia sonia sophia sophie stella susana teresa thomas tomas tyler valentina valeria vanessa
  veronica vicente victor victoria violeta william wyatt ximena yolanda zoe zoey abdullah ahmed aisha ainhoa aitana alonso andy
  angelina anthony april arianna asher austin axel bautista belen brayden brenda brooklyn bryan carson cecilia celia chase
  cody colton cooper damian dante delilah dominic easton eleanor eliana ellen emilio emmanuel enzo erik ethan ezekiel
  felix gavin gerardo hadley harper hazel heidi hudson hunter ibrahim iker imani irma itzel ivanna jade jasper jeremiah
  jeremy jessica joanna jocelyn josefina josiah julieta kai kaiden kayden keisha kenneth kiara kylie lila liliana lola
  london lorenzo lucy mackenzie maddox maite mariam marisol matias max maximiliano mila miles miriam nadia naomi nia
  nina noa norma octavio paloma peyton quinn ramiro rachel reagan renee rory roman rosario ruby ruth sadie salma samira
  savannah scarlett selena serenity sergio skylar tamara tatiana theo theodore thiago trinity tristan tyrone ulises
  valeria violet vivian xavier yahir yara yasmin yusuf zachary zahra
  addison aina alexa allison annabelle ariadna aubree audrey aurora avery ayden bentley blake cameron candela
  carlota cora ezra gabriella gianna isabelle ismael izan jace jason jaxon jaxson katherine kaylee
  kennedy khloe laia lara levi leyre lillian lincoln lydia madeline madelyn marc marina melanie natalie nerea
  nevaeh nicholas nolan oliver paisley parker piper riley sawyer taylor vera will`.split(/\s+/),
)
