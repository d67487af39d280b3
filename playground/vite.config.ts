import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const compress = promisify(gzip);

/** Writes a `.gz` beside every asset that is text, which the server sends to whoever accepts it. */
function compressedAssets(): Plugin {
  return {
    name: 'compressed-assets',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const folder = join(dir, 'assets');
      const names = (await readdir(folder)).filter((name) => /\.(?:js|css|svg|ttf)$/.test(name));
      for (const name of names) {
        const file = join(folder, name);
        await writeFile(`${file}.gz`, await compress(await readFile(file), { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  plugins: [react(), compressedAssets()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/playground',
    emptyOutDir: true,
    license: { fileName: 'licenses.md' },
    // Fonts and pictures stay files, so that the content security policy needs no `font-src data:`.
    assetsInlineLimit: 0,
    // The editor is one chunk of 2.6 MB, loaded after the page is drawn; GraphiQL offers no smaller one.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
