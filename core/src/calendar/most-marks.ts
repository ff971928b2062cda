/** How many days of a cycle a team marks: older ones say nothing that newer ones do not. */
export const mostMarks = 60
