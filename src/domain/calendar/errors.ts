/** The question, or its answer, lies outside the years for which the calendar was compiled. */
export class HorizonError extends RangeError {
  override name = 'HorizonError';
}

/** No service hour was found within a year of where the search stood: a calendar without hours, or a year of holidays. */
export class NoServiceHoursError extends RangeError {
  override name = 'NoServiceHoursError';
}

/** The calendar is written wrongly; the message names the field and says what to write. */
export class CalendarSpecError extends RangeError {
  override name = 'CalendarSpecError';
}
