/** Under which a standard is found again on another date: "5.NF.2 " and "5.nf.2" are one. */
export function sameStandard(label: string): string {
  return label.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
}
