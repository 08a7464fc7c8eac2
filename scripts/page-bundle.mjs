import { build } from 'esbuild';

/** How what runs in a window is bundled: the same for what is deployed and for the test that weighs it. */
export const pageBundle = (project, entryPoints, outdir) =>
  build({
    absWorkingDir: project,
    entryPoints,
    outdir,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.png': 'file', '.svg': 'file', '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  });

/**
 * The windows of addin/, by folder, in groups that are built together. What two windows share is loaded whole by both, so
 * that only those share which are opened together: the pane carries nothing of the tab.
 */
export const windows = [{ taskpane: 'taskpane' }, { tab: 'tab', channel: 'configure' }, { public: 'clock' }, { 'how-often': 'how-often' }];
