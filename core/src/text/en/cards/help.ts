export const helpCards = {
  problem: 'Something went wrong here. Nothing was written. Please try again in a minute.',
  outOfDate: {
    title: 'This card is out of date',
  },
  refusal: {
    title: 'That did not work',
  },
}
