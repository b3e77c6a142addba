const weekdays = ['月', '火', '水', '木', '金', '土', '日'];

/** The head of a table of weeks, from Monday to Sunday. */
export function WeekdayHead() {
  return (
    <thead>
      <tr>
        {weekdays.map((weekday) => (
          <th key={weekday} scope="col">
            {weekday}
          </th>
        ))}
      </tr>
    </thead>
  );
}
