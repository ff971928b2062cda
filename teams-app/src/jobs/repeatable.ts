/** Kinds that may go out twice because the second time changes nothing. */
export const repeatable: readonly string[] = ['file', 'agenda-doc', 'read-doc']

/** Of those what is worth as much days later: a record is filed also after a weekend without Google or its folder. */
export const patient: readonly string[] = ['file']
