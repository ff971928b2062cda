import { readFileSync } from 'node:fs'

/**
 * Calls `stop` when the npm that started this process is gone. It runs a script through a shell, and what ends npm ends at
 * most the shell with it: a signal does not come through, and whatever the script started would go on for ever.
 */
export function whenNpmEnds(stop) {
  if (!process.env.npm_config_user_agent?.startsWith('npm/')) return
  const { ppid } = process
  const look = () => {
    if (process.ppid !== ppid || npmIsGone()) stop()
  }
  look()
  setInterval(look, 250).unref()
}

/** Whether no process above this one is npm, where the system tells (Linux); elsewhere nobody knows. */
function npmIsGone() {
  try {
    for (let pid = process.ppid; pid > 0; pid = parentOf(pid))
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('npm')) return false
    return true
  } catch {
    return false
  }
}

function parentOf(pid) {
  const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
  return Number(parent ?? 0)
}
