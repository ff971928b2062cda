/** What the files of the records are called in Drive; the same facts always give the same name. */
export const recordNames = {
  en: {
    folder: (team: string, year: string) => `${team} ${year}`,
    record: (team: string, year: string, term: string) => `${team} - records ${year}, term ${term}`,
    index: (team: string, year: string) => `${team} - index of records ${year}`,
  },
  es: {
    folder: (team: string, year: string) => `${team} ${year}`,
    record: (team: string, year: string, term: string) => `${team} - registros ${year}, periodo ${term}`,
    index: (team: string, year: string) => `${team} - índice de registros ${year}`,
  },
}
