import { type Calculation, calculate } from '../../calculation/calculate';
import type { WorkbookState } from '../../cells/workbookState';
import type { AnswerKind, Answers, CalculationReply, CalculationRequest } from './messages';
import { cutInPieces } from './pieces';
import { summarize } from '../../views/summary/summarize';

/** Progress is shown some hundred times at most. */
const STEPS = 200;

/** Answers requests one by one, wherever it runs; the workbook and its calculations are kept until the next workbook. */
export function startCalculationServer(
  post: (reply: CalculationReply) => void,
): (request: CalculationRequest) => void {
  let state: WorkbookState | null = null;
  const calculated = new Map<string, Calculation>();

  const calculationOf = (request: CalculationRequest, known: WorkbookState): Calculation => {
    const { id, choices } = request;
    const name = JSON.stringify(choices);
    const calculation =
      calculated.get(name) ??
      calculate(known, choices, (done, rows) => {
        if (done % Math.ceil(rows / STEPS) === 0) post({ id, kind: 'progress', done, rows });
      });
    calculated.clear();
    calculated.set(name, calculation);
    return calculation;
  };

  return (request) => {
    const { id } = request;
    try {
      if (request.state !== null) {
        state = request.state;
        calculated.clear();
      }
      if (state === null) throw new Error('There is no workbook to calculate.');
      const answer = answerOf(request, calculationOf(request, state), state);
      for (const piece of cutInPieces(answer)) post({ id, kind: 'piece', piece });
      post({ id, kind: 'complete' });
    } catch (cause) {
      post({ id, kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
    }
  };
}

function answerOf(
  { kind, choices, language }: CalculationRequest,
  calculation: Calculation,
  state: WorkbookState,
): Answers[AnswerKind] {
  const { plan, ...rest } = calculation;
  switch (kind) {
    case 'summary':
      return summarize(calculation, state, choices, language);
    case 'calculation':
      return rest;
    case 'plan':
      return { summary: summarize(calculation, state, choices, language), plan };
  }
}
