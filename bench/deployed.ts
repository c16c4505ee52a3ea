// The app as a bundle holds it, for a bench that serves it on an engine and to people of its own. Bundled by `bench/server.ts`.
export { createApp } from '../src/app.ts';
export { createSchema } from '../src/resolvers/index.ts';
