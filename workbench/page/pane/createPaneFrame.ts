/** The pane beside the grid: the frame that the add-in runs in. */
export interface PaneFrame {
  readonly isVisible: boolean;
  /** Loads the add-in's page anew, with the window name that tells Office.js where it is. */
  readonly load: (address: string, windowName: string) => void;
  readonly show: (isVisible: boolean) => void;
  readonly post: (message: string) => void;
  /** Whether a message came from the page that is loaded in the frame. */
  readonly isSource: (event: MessageEvent) => boolean;
  readonly focus: () => void;
}

/** Excel's own width of a pane, and how narrow it can be made. */
const LEAST_WIDTH = 320;
const LARGEST_SHARE = 0.7;
const STEP = 16;

/** Fills `host` with the pane; `handle` is the line between grid and pane, which can be dragged or moved with the arrow keys. */
export function createPaneFrame(
  host: HTMLElement,
  handle: HTMLElement,
  title: string,
  isDark: boolean,
): PaneFrame {
  let frame: HTMLIFrameElement | null = null;
  makeResizable(host, handle);
  return {
    get isVisible() {
      return !host.hidden;
    },
    load(address, windowName) {
      frame?.remove();
      frame = document.createElement('iframe');
      frame.name = windowName;
      frame.title = title;
      frame.src = address;
      // Office.js tells the pane no theme in the browser; this is what `prefers-color-scheme` answers in the frame.
      frame.style.colorScheme = isDark ? 'dark' : 'light';
      host.append(frame);
    },
    show(isVisible) {
      host.hidden = !isVisible;
      handle.hidden = !isVisible;
    },
    post(message) {
      frame?.contentWindow?.postMessage(message, location.origin);
    },
    isSource: (event) =>
      frame !== null && event.source === frame.contentWindow && event.origin === location.origin,
    focus() {
      frame?.focus();
    },
  };
}

function makeResizable(host: HTMLElement, handle: HTMLElement): void {
  const setWidth = (width: number): void => {
    const bounded = Math.max(LEAST_WIDTH, Math.min(width, Math.floor(innerWidth * LARGEST_SHARE)));
    host.style.width = `${bounded}px`;
    handle.setAttribute('aria-valuenow', String(bounded));
  };
  handle.setAttribute('aria-valuemin', String(LEAST_WIDTH));
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer's movements.
    document.body.classList.add('resizing');
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId))
      setWidth(host.getBoundingClientRect().right - event.clientX);
  });
  handle.addEventListener('lostpointercapture', () => {
    document.body.classList.remove('resizing');
  });
  handle.addEventListener('keydown', ({ key }) => {
    const width = host.getBoundingClientRect().width;
    if (key === 'ArrowLeft') setWidth(width + STEP);
    if (key === 'ArrowRight') setWidth(width - STEP);
  });
}
