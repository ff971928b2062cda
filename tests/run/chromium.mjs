import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'

const candidates = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const howToGet =
  'Install Chromium or Google Chrome (Debian: apt-get install chromium), or set CHROME_PATH to its program.'

/** Finds a browser that runs, or installs Debian's. `source` says where it is, or how to get one. */
export async function findChromium() {
  const wanted = [process.env.CHROME_PATH, process.env.ROUNDTABLE_CHROMIUM].filter(Boolean)
  const value =
    [...wanted, ...candidates].map(program).find(Boolean) ?? (isRootOnDebian() ? install() : undefined)
  return { name: 'Chromium', variable: 'ROUNDTABLE_CHROMIUM', value, source: value ?? howToGet }
}

/** The full path of a browser that answers its version, else undefined. */
function program(candidate) {
  const located = existsSync(candidate) ? candidate : which(candidate)
  if (!located) return undefined
  const { status, stdout } = spawnSync(located, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && /chrom/i.test(stdout) ? located : undefined
}

function which(name) {
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

function isRootOnDebian() {
  const release = '/etc/os-release'
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'))
}

function install() {
  console.log('Installing Chromium from Debian ...')
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  return program('chromium')
}
