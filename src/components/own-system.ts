// The operating system that tabs and commands are shown for first.

/** The system that the browser runs on: a guess, which the reader can change. Android says nothing about the computer: Windows. */
export function ownSystem(userAgent = navigator.userAgent): 'windows' | 'macos' | 'linux' {
  if (/Mac OS X|Macintosh/.test(userAgent)) return 'macos';
  return /Linux|CrOS/.test(userAgent) && !userAgent.includes('Android') ? 'linux' : 'windows';
}
