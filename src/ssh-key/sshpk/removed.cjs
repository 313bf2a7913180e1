// Replaces the parts of sshpk that are removed: private keys, certificates, signatures, key exchange, and the
// formats that hold secrets. It is CommonJS because sshpk asks `instanceof` of the whole module.

/** No key of this build is one of these. */
class Removed {
  constructor() {
    throw new Error('this part of sshpk is not in this build');
  }

  static isPrivateKey() {
    return false;
  }
}

module.exports = Removed;
