// What index.ts puts in place of parts of the framework.

/**
 * In place of prism-react-renderer: what the theme passes to its list of further languages. Code is shown without
 * colours.
 */
export const Prism = {};

/** In place of tslib: the one function of it that the framework's browser code calls. */
export function __importDefault<T>(module: T): T | {default: T} {
  return (module as {__esModule?: boolean} | undefined)?.__esModule ? module : {default: module};
}
