// What the parts of the extension say to each other. Who asks gets a value: the answer, or why there is none.
export {
  askContent,
  askShowing,
  assess,
  deleteAll,
  discardAside,
  judgeAgain,
  onPointed,
  onShown,
  readTab,
  scrollTo,
  sendChange,
  sendCommand,
  takeText,
  tellPointed,
  tellShown,
} from './asking.ts';
export { type Assessment, type Met, PostingReading } from './questions.ts';
export { type BackgroundService, type ContentService, serveBackground, serveContent } from './serving.ts';
