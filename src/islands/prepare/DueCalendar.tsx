import { late, type PartProps } from './late.tsx';

const DueButton = late(() => import('./DueButton.tsx'));

/** A button that hands out the due moment as a calendar file, once the case has a severity. */
export const DueCalendar = (props: PartProps) => (props.view.severity ? <DueButton {...props} /> : null);
