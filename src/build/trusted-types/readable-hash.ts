// Drops the part of an address behind # where it cannot be decoded (`#%E0%A4%A`). Docusaurus decodes it after each change of the address
// inside the site and would show "This page crashed" (ClientLifecyclesDispatcher, 3.10). Runs before its router hears of the change.
if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => {
    const {hash, pathname, search} = window.location;
    try {
      decodeURIComponent(hash);
    } catch {
      window.history.replaceState(window.history.state, '', pathname + search);
    }
  });
}

export {};
