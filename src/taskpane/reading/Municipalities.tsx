import { Button, Field, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import {
  incomingMunicipalities,
  type MunicipalityPlace,
  municipalityPlaces,
} from '../../intake/municipalitiesIn';
import { readingButtonTexts } from '../allocate/readingButtonTexts';
import { usePanel } from '../look/PaneContext';
import { IntoParties } from './IntoParties';
import { readingPanelTexts } from './readingPanelTexts';
import { takeFocus } from './takeFocus';

const ALL: MunicipalityPlace = { kind: 'all' };

/** *Indsæt kommuner*: all, a region's or a landsdel's, with their codes and population of 1 January 2020. */
export function Municipalities({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { texts, language, shared } = usePanel(readingPanelTexts);
  const [place, setPlace] = useState<MunicipalityPlace>(ALL);
  return (
    <>
      <div className={shared.row}>
        <h2 ref={takeFocus} tabIndex={0} className={shared.heading}>
          {readingButtonTexts(language).insertMunicipalities}
        </h2>
        <Button size="small" onClick={onBack}>
          {texts.back}
        </Button>
      </div>
      <Field label={texts.parties.which}>
        <Select
          value={JSON.stringify(place)}
          onChange={(_, { value }) => setPlace(JSON.parse(value) as MunicipalityPlace)}
        >
          <option value={JSON.stringify(ALL)}>{texts.parties.all}</option>
          {municipalityPlaces().map(({ region, landsdele }) => (
            <optgroup key={region} label={texts.parties.region(region)}>
              <option value={JSON.stringify({ kind: 'region', name: region })}>
                {texts.parties.wholeRegion(region)}
              </option>
              {landsdele.map((name) => (
                <option key={name} value={JSON.stringify({ kind: 'landsdel', name })}>
                  {texts.parties.landsdel(name)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <p className={shared.quiet}>{texts.parties.source}</p>
      <IntoParties
        key={JSON.stringify(place)}
        incoming={incomingMunicipalities(place)}
        addsRows
        isDoubtful={false}
      />
    </>
  );
}
