import { useState } from 'react';
import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import {
  dayOfState,
  meetingState,
  meetingStateLabels,
  meetingStates,
  nextState,
} from '../../shared/meeting/meetingState.ts';
import { today } from '../app/today.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import style from './meeting.module.css';

interface MeetingProgressProps {
  readonly meeting: Meeting;
  /** Null where nothing may be changed. */
  readonly onAdvance: ((on: string) => unknown) | null;
  readonly onStepBack: () => unknown;
}

/** 進行: the days on which the meeting came to its states, and the step to the next one. */
export function MeetingProgress({ meeting, onAdvance, onStepBack }: MeetingProgressProps) {
  const state = meetingState(meeting);
  const next = nextState(state);
  const usual = next === 'held' && meeting.heldOn !== null ? meeting.heldOn : today();
  const [day, setDay] = useState<string | null>(null);
  const reached = meetingStates.flatMap((one) => {
    const on = dayOfState(meeting, one);
    return on === null ? [] : [`${meetingStateLabels[one]}　${formatJapaneseDate(on, { weekday: true })}`];
  });
  const advance = () => {
    onAdvance?.(day ?? usual);
    setDay(null);
  };
  return (
    <fieldset className={style.bodies}>
      <legend>進行</legend>
      <p className={style.step}>
        {reached.length === 0 ? meetingStateLabels.preparing : reached.join('　／　')}
      </p>
      {onAdvance && (
        <div className={style.course}>
          {next !== null && (
            <>
              <DateField
                key={next}
                label={`${meetingStateLabels[next]}とする日`}
                keptAs={`meeting.${meeting.id}.${next}`}
                value={day ?? usual}
                today={today()}
                onSave={setDay}
              />
              <div>
                <Button onClick={advance}>{meetingStateLabels[next]}にする</Button>
              </div>
            </>
          )}
          {state !== 'preparing' && (
            <div>
              <Button look="link" onClick={onStepBack}>
                {meetingStateLabels[state]}を取り消す
              </Button>
            </div>
          )}
        </div>
      )}
    </fieldset>
  );
}
