/** The one style of a filed page. Everything but its text is plain HTML, so a page reads well without it. */
export const style = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 0 }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 .4em; break-after: avoid }
h1 { font-size: 1.7rem; margin-top: 0 }
h2 { font-size: 1.3rem }
h3 { font-size: 1.1rem }
h4 { font-size: 1rem }
p, li, td, th { white-space: pre-wrap }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #767676; padding: .3rem .6rem; text-align: start; vertical-align: top }
th { background: #f0f0f0 }
tr { break-inside: avoid }
thead { display: table-header-group }
ul.checklist { list-style: none; padding-inline-start: .4rem }
a { color: #0b57a4 }
@media print { main { max-width: none; padding: 0 } th { background: none } }
`

/** What the page's policy allows: this style and no other (checked against `style` by a test). */
export const styleHash = 'sha256-ojl98h6LaipwdoXBPHcrg3ZUhm00/0QLh6sE3/0N+m0='
