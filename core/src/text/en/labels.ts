/** Words that every shell shows: roles, and how an unknown person is called. */
export const labels = {
  roles: {
    facilitator: 'Facilitator',
    notes: 'Notes',
    time: 'Time',
    norms: 'Norms',
    data: 'Data',
    presenter: 'Presenter',
    reporter: 'Reporter',
  },
  formerMember: 'a former member',
  /** What stands before the last of a list. */
  and: (_last: string): string => 'and',
}

export type Labels = {
  roles: Record<keyof (typeof labels)['roles'], string>
  formerMember: string
  and: (last: string) => string
}
