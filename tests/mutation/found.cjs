/**
 * What this process knows of the mutant that it tries: whether a test found it already; and, of each file of tests,
 * which tests it holds. The file that found the last mutant is tried first on the next one, which mostly stands beside it.
 */
const namesIn = new Map()
let order = []
let mutant
let found = false

/** The mutant that Stryker switched on, if it is not the first run without any. */
const current = () => process.env.__STRYKER_ACTIVE_MUTANT__

exports.isFound = () => current() !== undefined && mutant === current() && found

exports.foundBy = (file) => {
  mutant = current()
  found = true
  order = [file, ...order.filter((one) => one !== file)]
}

exports.placeOf = (file) => (order.includes(file) ? order.indexOf(file) : order.length)

exports.learn = (file, names) => namesIn.set(file, names)

/** Whether the file may hold a test that is asked for; one that was never read may. */
exports.mayHold = (file, pattern) =>
  pattern === undefined || (namesIn.get(file)?.some((name) => pattern.test(name)) ?? true)
