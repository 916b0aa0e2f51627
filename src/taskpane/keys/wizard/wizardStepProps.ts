import type { Input } from '../../../calculation/input';
import type { DraftState } from '../../../views/keys/draftState';
import type { KeyDraft } from '../../../views/keys/keyDraft';
import type { KeyOptions } from '../../../views/keys/keyOptions';

/** What each step of the wizard is given. */
export interface WizardStepProps {
  readonly draft: KeyDraft;
  readonly setDraft: (draft: KeyDraft) => void;
  readonly state: DraftState;
  readonly options: KeyOptions;
  readonly input: Input;
  /** Whether the user has tried to go on, so that what is missing is said. */
  readonly isTried: boolean;
}
