// Replaces what the framework's links call: fetches a page whose link is pointed at, none whose link is on the screen.
import preload from '@docusaurus/core/lib/client/preload';

export default Object.freeze({prefetch: () => false, preload});
