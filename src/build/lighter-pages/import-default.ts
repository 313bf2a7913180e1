// Stands in for tslib in the browser's scripts: the one function of it that the framework's browser code calls.

/** The default export of a module, whichever module system it was written for. */
export function __importDefault<T>(module: T): T | {default: T} {
  return (module as {__esModule?: boolean} | undefined)?.__esModule ? module : {default: module};
}
