// Cuts sshpk to size in the browser's build (docs/_decisions/0006). The server's build keeps the whole package.
import type {Plugin} from '@docusaurus/types';
import {replacementFor} from './aliases';

/** The part of a resolve request that a replacement reads and writes. */
type ResolveData = {request: string; context: string};

/** The Docusaurus plugin. It takes no options. */
export default function sshpkBuildPlugin(): Plugin {
  return {
    name: 'sshpk-build',
    configureWebpack(_config, isServer, {currentBundler}) {
      if (isServer) return {};
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      return {
        plugins: [
          new NormalModuleReplacementPlugin(/./, (data: ResolveData) => {
            const replacement = replacementFor(data.request, data.context);
            if (replacement !== undefined) data.request = replacement;
          }),
        ],
      };
    },
  };
}
