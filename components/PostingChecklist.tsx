import { useMemo, useState } from 'react';
import type { Answer } from '../lib/model/answer.ts';
import type { Correction, PostingCorrections } from '../lib/model/correction.ts';
import type { Profile } from '../lib/model/profile.ts';
import type { Requirement } from '../lib/model/requirement.ts';
import type { Judgement } from '../lib/model/verdict.ts';
import { toGroups } from '../lib/view/groups.ts';
import { dealBreakers, isHard, score } from '../lib/view/score.ts';
import { inShort } from '../lib/view/short.ts';
import { missingInWords, withVerdicts } from '../lib/view/summary.ts';
import { Button } from './Button.tsx';
import { Checklist } from './Checklist.tsx';
import { DismissedList } from './DismissedList.tsx';
import { Notice } from './Notice.tsx';
import { Summary } from './Summary.tsx';
import { useWords } from './words.tsx';

interface Props {
  requirements: readonly Requirement[];
  /** what the person says is no requirement */
  dismissed?: readonly Requirement[] | undefined;
  /** one for each requirement; absent without a profile */
  judgements?: readonly Judgement[] | undefined;
  /** the profile in use, which the verdicts point into */
  profile?: Profile | undefined;
  corrections?: PostingCorrections | undefined;
  /** of the headings; 2 where it is not said */
  level?: 2 | 3;
  search?: string | undefined;
  onSearch: (search: string | undefined) => void;
  onAnswer: (statement: string, answer: Answer) => void;
  onCorrect: (id: string, correction: Correction | null) => void;
  /** absent where there is no page to show it in */
  onLocate?: ((id: string) => void) | undefined;
  /** leads to where a profile is made */
  onSettings: () => void;
}

/** What a posting asks: how one fits in three seconds, and below it line by line. */
export const PostingChecklist = (props: Props) => {
  const { requirements, dismissed = [], judgements, profile, corrections, level = 2, onLocate, onSearch } = props;
  const words = useWords();
  const [wanted, setWanted] = useState<{ id: string }>();
  const groups = useMemo(() => {
    const judged = judgements && profile && { judgements, profile };
    return toGroups(requirements, judged, words);
  }, [requirements, judgements, profile, words]);
  return (
    <>
      {requirements.length === 0 && (
        <Notice level={level} title={words('noRequirements')}>
          {words('noRequirementsText')}
        </Notice>
      )}
      {requirements.length > 0 && judgements && (
        <Summary
          score={score(requirements, judgements)}
          missing={missingInWords(
            withVerdicts(requirements, judgements).filter((one) => !isHard(one)),
            words,
          )}
          dealBreakers={dealBreakers(requirements, judgements).map((one) => ({
            id: one.id,
            short: inShort(one, words),
          }))}
          onShow={(id) => {
            setWanted({ id });
            onSearch(undefined);
            onLocate?.(id);
          }}
        />
      )}
      {requirements.length > 0 && !profile && (
        <Notice
          level={level}
          title={words('asksFor', [requirements.length])}
          actions={
            <Button look="primary" onClick={props.onSettings}>
              {words('createProfile')}
            </Button>
          }
        >
          {words('profileWouldAdd')}
        </Notice>
      )}
      <Checklist
        groups={groups}
        level={level}
        onLocate={onLocate && ((row) => onLocate(row.id))}
        onAnswer={profile && props.onAnswer}
        corrections={corrections}
        onCorrect={props.onCorrect}
        search={props.search}
        onSearch={onSearch}
        wanted={wanted}
      />
      <DismissedList
        dismissed={dismissed}
        onPutBack={(id) => props.onCorrect(id, withoutDismissal(corrections?.[id]))}
      />
    </>
  );
};

/** What else the person has put right of a line stays when it is put back. */
function withoutDismissal(correction: Correction | undefined): Correction | null {
  const { dismissed: _dismissed, ...rest } = correction ?? {};
  return Object.keys(rest).length > 0 ? rest : null;
}
