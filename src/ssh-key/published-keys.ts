// Public keys whose private half is published: whoever knows where can log in as their owner.
//
// The list ends here on purpose. It holds what people paste: the keys of Vagrant, the examples of the RFCs about
// Ed25519 and JWK, and those of rapid7/ssh-badkeys (cd6f864) with 2048 bits or more: shorter ones are refused anyway.
// Whole collections, such as Debian's weak keys (CVE-2008-0166), have hundreds of thousands and do not fit on a page.

/** Where the private key is published, by the SHA256 fingerprint. */
export const publishedKeys: Readonly<Record<string, string>> = {
  'SHA256:1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA': 'Vagrant',
  'SHA256:WkvqjnyPAeC0cbPErYiGP9vqHdgL1MqqvPdIe3lvHgI': 'Vagrant',
  'SHA256:bbXpuKG6zhzdmnxq256TlqzFBzRl2f6OOg722cYNbU8': 'RFC 8032',
  'SHA256:F34nin7tcaYH6WR5LSWSfj6weFBPfBpuyUUoPFP9YjA': 'RFC 8032',
  'SHA256:s3Z2A+mldeflHo5TMMEUA7MlkMg96xvtqH9DGLHHZmE': 'RFC 8032',
  'SHA256:ygncDm+bRKbQfQFmIZIy7G1yLvpOATCb+D1dWLd+WwQ': 'RFC 8032',
  'SHA256:LuQFmSsJbAkjYpb1LObnHa6mOAGiucbY/zOy8nrd28I': 'RFC 8032',
  'SHA256:ebCT4wkJOqO5AIlHG03cHvn3Cr3ZZEEh8m81duHhR3Q': 'RFC 8410',
  'SHA256:bS8oTA6hNH8G3HQdJojNniyC971QyV7eW7LFik+qmv4': 'RFC 7515',
  'SHA256:qiiwAjWfuhHN1JXNFeKTeJoY1mxjEoGXN4kAd5N4mkM': 'RFC 7517',
  // The points of the private key 1 on the NIST curves, which tests and broken programs use.
  'SHA256:SFMVDOrhOSBssOVH9hIcK/Z2XVf1oSVMjNCL8u2aICY': 'd = 1',
  'SHA256:vnUJs0Z9d/fcfX8fr8n5mGCtID9OxLbsrPpLZ0HA7DM': 'd = 1',
  'SHA256:zRVIWrTxGdqqZxpYW8IR7xT1OqCYLxz0tEN3IKizSdo': 'd = 1',
  'SHA256:WtRSB8XG5R0LFE1KvRKV7sa2pTCQBpbVm8W7QLbCb5A': 'rapid7/ssh-badkeys',
  'SHA256:AKABay46vBa2bhMYZU2V/z5uqlAUXcuBTxMkW4MHd9s': 'rapid7/ssh-badkeys',
  'SHA256:zaEfS0zzZ4DyGf0BjXPPkEi+6puzJs73EkbEm3XSSqU': 'rapid7/ssh-badkeys',
  'SHA256:fKki+o9MyIk8XUThmRfoejJudcef7mGvkooMCBLyqCM': 'rapid7/ssh-badkeys',
  'SHA256:4REJomy/ZbGbLVcbZzR/i6CQuzF+EI6DMvu/lHCxh4M': 'rapid7/ssh-badkeys',
};
