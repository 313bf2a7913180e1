// The bundler looks for it beside what stands for React.
export * from 'preact/jsx-runtime';
