// Wie entsteht das Bündel? `npm ci && node build.mjs` schreibt ../static neu, Byte für Byte gleich.

import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HIER = dirname(fileURLToPath(import.meta.url));
const ZIEL = resolve(process.argv[2] ?? join(HIER, '../static'));
const SCHRIFT = join(HIER, 'node_modules/@fontsource/atkinson-hyperlegible-next');
const SCHNITTE = { 400: '400-normal', '400-italic': '400-italic', 700: '700-normal' };

/** `atkinson-400.woff2` in den Stilen meint den Schnitt aus dem Schriftpaket. */
const schriften = {
  name: 'schriften',
  setup({ onResolve }) {
    onResolve({ filter: /atkinson-[\w-]+\.woff2$/ }, ({ path }) => {
      const schnitt = SCHNITTE[basename(path, '.woff2').replace('atkinson-', '')];
      return { path: join(SCHRIFT, `files/atkinson-hyperlegible-next-latin-${schnitt}.woff2`) };
    });
  },
};

const allgemein = {
  absWorkingDir: HIER,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  outdir: ZIEL,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  legalComments: 'none',
  target: ['es2022', 'chrome100', 'firefox100', 'safari15.4'],
  loader: { '.woff2': 'file', '.svg': 'dataurl' },
  plugins: [schriften],
  alias: { 'sanitize-html': './src/entschaerfen.js' },
};

const kurzname = (name) => {
  const treffer = /atkinson-hyperlegible-next-latin-(\d+)-(normal|italic)/.exec(name);
  if (treffer) return `atkinson-${treffer[1]}${treffer[2] === 'italic' ? '-italic' : ''}.woff2`;
  return name.replace(/-[A-Z0-9]{8}(\.\w+)$/, '$1');
};

/** Welche Pakete stecken im Bündel, und was erlauben sie? */
function lizenzen(eingaben) {
  const pakete = new Map();
  for (const eingabe of eingaben) {
    const treffer = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(eingabe);
    if (!treffer) continue;
    const ordner = join(HIER, 'node_modules', treffer[1]);
    const { name, version, license, author } = JSON.parse(readFileSync(join(ordner, 'package.json'), 'utf8'));
    const datei = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license']
      .map((n) => join(ordner, n))
      .find(existsSync);
    // Die Pakete von Jupyter und Lumino liegen ohne Lizenztext im Register; BSD verlangt ihn.
    const wer = author?.name ?? author ?? `Project Jupyter Contributors`;
    const text = readFileSync(datei ?? join(HIER, '../../../LICENSES', `${license}.txt`), 'utf8')
      .trim()
      .replace('<year> <owner>', wer);
    pakete.set(name, `${name} ${version} (${license})\n\n${text}\n`);
  }
  const liste = Array.from(pakete.keys()).sort();
  const kopf = 'Das Bündel der Oberfläche enthält Teile dieser Pakete:\n\n';
  return kopf + liste.map((n) => pakete.get(n)).join(`\n${'-'.repeat(80)}\n\n`);
}

const ergebnisse = await Promise.all([
  build({ ...allgemein, entryPoints: ['koffer.css', 'app.css'] }),
  build({ ...allgemein, entryPoints: ['src/app.js'], format: 'esm' }),
]);

rmSync(ZIEL, { recursive: true, force: true });
mkdirSync(ZIEL, { recursive: true });
const namen = {};
const schreibe = (name, inhalt) => {
  namen[kurzname(name)] = name;
  writeFileSync(join(ZIEL, name), inhalt);
};
for (const { outputFiles } of ergebnisse)
  for (const { path, contents } of outputFiles) schreibe(basename(path), contents);

const zeichen = readFileSync(join(HIER, 'favicon.svg'));
const stempel = createHash('sha256').update(zeichen).digest('hex').slice(0, 8).toUpperCase();
schreibe(`favicon-${stempel}.svg`, zeichen);

const eingaben = ergebnisse.flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(join(ZIEL, 'LIZENZEN.txt'), lizenzen([...eingaben, SCHRIFT + '/']));
const sortiert = Object.fromEntries(Object.entries(namen).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(ZIEL, 'manifest.json'), `${JSON.stringify(sortiert, null, 2)}\n`);
if (process.env.BUNDEL_ANALYSE) writeFileSync(process.env.BUNDEL_ANALYSE, JSON.stringify(ergebnisse[1].metafile));
