export const settings = {
  title: 'Settings and your data',
  messages: 'Messages',
  quiet: 'Send me no messages. I stay in the turns.',
  whoSees: 'Who sees what',
  withName: 'A reflection with your name',
  withoutName: 'An answer without a name',
  turns: 'Turns and fair share',
  turnsText: 'Your team sees who led how often. Leaders do not, and no team is compared with another.',
  away: 'When you cannot come',
  awayText: 'Your team sees the dates. Nobody is asked for a reason, and none is kept.',
  data: 'Take everything with you',
  dataText:
    'One file with the whole team: as JSON, from which Roundtable can bring the team elsewhere, and as tables for a sheet (CSV). Your own turns are in your file alone.',
  take: 'Download everything',
  taking: 'Making the file…',
  takeFailed: 'The file could not be made now. Try again in a minute.',
  erase: 'Be forgotten',
  eraseText:
    'You leave the team today. Your name, your address, and your reflections, notes and wins are erased from the server at once and from its backups within 35 days. What the team agreed stays, without your name; turns that you had go to others. What was filed in the school’s Drive belongs to the school: ask there.',
  eraseStart: 'Leave and be forgotten…',
  eraseSure: 'Are you sure?',
  eraseYes: 'Yes, forget me',
  eraseNo: 'No, keep everything',
  eraseFailed: 'The server did not answer, so nothing was erased. Try again in a minute.',
}

export type SettingsTexts = typeof settings
