// A headless Chromium of this machine; a missing one fails the tests and says how to get it.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Quiet: without these, Chromium looks for updates and its maker's hosts, and is told no many times over. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (Debian: apt-get install -y chromium), or set CHROMIUM_PATH to a Chrome or Chromium.`,
    );
  }
  return chromium.launch({ executablePath, args: ARGS });
}
