/** Kinds that may go out twice because the second time changes nothing. */
export const repeatable: readonly string[] = ['file', 'agenda-doc', 'read-doc']
