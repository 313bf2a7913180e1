// The operating system that tabs and commands show first.

/** A guess, which the user can change. Android does not reveal the computer: Windows. */
export function ownSystem(userAgent = navigator.userAgent): 'windows' | 'macos' | 'linux' {
  if (/Mac OS X|Macintosh/.test(userAgent)) return 'macos';
  return /Linux|CrOS/.test(userAgent) && !userAgent.includes('Android') ? 'linux' : 'windows';
}
