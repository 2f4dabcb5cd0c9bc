import { adp } from './adp.ts';
import { ashby } from './ashby.ts';
import { avature } from './avature.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { careerbuilder } from './careerbuilder.ts';
import { dice } from './dice.ts';
import { djinni } from './djinni.ts';
import { eightfold } from './eightfold.ts';
import { glassdoor } from './glassdoor.ts';
import { googleJobs } from './google-jobs.ts';
import { greenhouse } from './greenhouse.ts';
import { greenhouseBoard } from './greenhouse-board.ts';
import { hackerNews } from './hacker-news.ts';
import { handshake } from './handshake.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { indeedClassic } from './indeed-classic.ts';
import { jazzhr } from './jazzhr.ts';
import { jobvite } from './jobvite.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { linkedinApp } from './linkedin-app.ts';
import { linkedinClassic } from './linkedin-classic.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { neogov } from './neogov.ts';
import { oracle } from './oracle.ts';
import { otta } from './otta.ts';
import type { KnownPage } from './page.ts';
import { paylocity } from './paylocity.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { totaljobs } from './totaljobs.ts';
import { ukg } from './ukg.ts';
import { usajobs } from './usajobs.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { workAtAStartup } from './work-at-a-startup.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** A page for each layout of `lib/sites/known/`. */
export const KNOWN_PAGES: readonly KnownPage[] = [
  indeed,
  indeedClassic,
  linkedinApp,
  linkedinClassic,
  linkedin,
  glassdoor,
  ziprecruiter,
  monster,
  dice,
  simplyhired,
  careerbuilder,
  wellfound,
  welcomeToTheJungle,
  otta,
  greenhouse,
  greenhouseBoard,
  lever,
  ashby,
  workday,
  smartrecruiters,
  icims,
  workable,
  bamboohr,
  jobvite,
  taleo,
  oracle,
  successfactors,
  breezy,
  recruitee,
  personio,
  teamtailor,
  rippling,
  paylocity,
  adp,
  ukg,
  jazzhr,
  usajobs,
  neogov,
  googleJobs,
  handshake,
  hackerNews,
  stepstone,
  totaljobs,
  seek,
  reed,
  naukri,
  eightfold,
  phenom,
  avature,
  workAtAStartup,
  djinni,
];
