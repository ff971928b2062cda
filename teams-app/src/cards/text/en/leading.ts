/** What somebody who leads for the first time could ask and say. Plain sentences, to be read aloud as they are. */
export const leadingTexts = {
  leading: {
    open: 'Help me lead it',
    title: 'Leading the meeting',
    step: (step: number, of: number) => `Leading: step ${step} of ${of}`,
    alone: 'This help is for one person. Open it in your own chat with Roundtable: type "agenda" there.',
    ask: 'Ask',
    say: 'You could say',
    after: 'Next step',
    before: 'Step before',
    hard: 'When it gets hard',
    back: 'Back to the step',
    stems: {
      notes: [
        'Take half a minute to think. Then we go round, one thought each.',
        'Say more about that. What did you see?',
        'Who sees it differently?',
      ],
      table: [
        'We fill the first row together. Then each of us takes one.',
        'What can we count or show, and what do we only think?',
        'Which row surprises you?',
      ],
      actions: [
        'Who does this, and by which day?',
        'What is the smallest step that fits into this week?',
        'I read aloud what I have. Is anything missing?',
      ],
      decision: [
        'I hear two ways. Did I get them right?',
        'What worries you about it? What would make it good enough to try?',
        'Can everybody live with this until we look at it again?',
      ],
    },
    moments: {
      voice: {
        when: 'One voice dominates',
        say: '"Thank you. I would like to hear two people who have not spoken yet." Or go round: one minute each, nobody answers.',
      },
      heat: {
        when: 'It gets heated',
        say: '"Let us stop for a minute. Everybody writes down what matters most to them here." Then read out what all of you agree on.',
      },
      stuck: {
        when: 'You are stuck',
        say: '"What would we need to know to decide this? Who finds it out until next time?" Put it on the next agenda and go on.',
      },
      silence: {
        when: 'Nobody speaks',
        say: '"Write down one line. In a minute we read them out." Begin with somebody other than you.',
      },
      time: {
        when: 'Time runs out',
        say: '"What has to be decided today, and what can wait?" Keep the last two minutes for who does what by when.',
      },
    },
  },
}
