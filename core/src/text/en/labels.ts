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
  and: 'and',
}

export type Labels = {
  roles: Record<keyof (typeof labels)['roles'], string>
  formerMember: string
  and: string
}
