import { KEYS } from '../../inputNames';
import type { CellValue } from '../grid';
import { readInventory, sameName } from '../reading/inventory';
import { readPlaces } from '../reading/readPlaces';
import { readUsedAreas, usedPart } from '../reading/usedAreas';
import { readValues } from '../reading/readValues';
import type { Rectangle } from '../cells/rectangle';
