// Stands in for Node's util inside sshpk: inheritance for its error classes.

/** As `util.inherits`. */
export function inherits(derived: {prototype: object}, base: {prototype: object}): void {
  Object.setPrototypeOf(derived.prototype, base.prototype);
}
