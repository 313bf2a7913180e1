// One key for all tests of the tools: made for them with ssh-keygen, its private half thrown away.

/** A public key without a comment. */
export const exampleKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEJc3FVoRbzSDnqCJ2nQlGFPAXTzGkZ28wDzAb5ed16Z';

/** The line of its file, as it is registered. */
export const exampleKeyLine = `${exampleKey} nigsc-gw:taro:2026-04-01`;
