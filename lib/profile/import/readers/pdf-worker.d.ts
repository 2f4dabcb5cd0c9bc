// pdf.js ships no types for its worker, which is imported for what it does, not for what it exports.
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
