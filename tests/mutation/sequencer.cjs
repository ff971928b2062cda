const { placeOf } = require('./found.cjs')

/** First the files that found the last mutants, then those with the least text. */
module.exports = class {
  sort(tests) {
    return [...tests].sort((one, other) => placeOf(one.path) - placeOf(other.path) || size(one) - size(other))
  }

  cacheResults() {}
}

const size = ({ path, context }) => context.hasteFS.getSize(path) ?? 0
