/**
 * Loaded before Astro (`node --import`): let its bundler give memory back as it goes. The bundler is
 * native, reads these settings once, when it is loaded, and ends no thread; what its threads have
 * freed would stay with them, unused, while pages and index are made. Measured: 130 MB.
 *
 * What is set outside stands.
 */
const SETTINGS = {
  // Memory that is free goes back at once, not at some later call of the same thread.
  MIMALLOC_PURGE_DELAY: '0',
  // Each thread keeps memory of its own; a site has too few modules to need many.
  ROLLDOWN_WORKER_THREADS: '1',
  ROLLDOWN_MAX_BLOCKING_THREADS: '1',
};

for (const [name, value] of Object.entries(SETTINGS)) process.env[name] ??= value;
