import * as z from 'zod/mini';

// Zod probes `new Function` for speed; extension pages log that as a CSP violation. Every schema imports z from here.
z.config({ jitless: true });

export { z };
