import { type KnownPage, page } from './page.ts';

export const workAtAStartup: KnownPage = {
  id: 'work-at-a-startup',
  urls: ['https://www.workatastartup.com/jobs/90001'],
  html: page(
    'Farm Robotics Technician at Furrow | Work at a Startup',
    `
      <div class="company"><h1>Farm Robotics Technician at Furrow (W24)</h1></div>
      <div class="card">
        <div class="border-t">
          <span class="text-xl">About Furrow</span>
          <div class="prose mt-2"><p>Furrow weeds lettuce with cameras and small blades.</p></div>
        </div>
        <div class="border-t">
          <span class="text-xl">About the role</span>
          <div class="prose mt-2">
            <p>You keep nine machines alive in a field.</p>
            <h3>Requirements:</h3>
            <ul><li>You have repaired tractors, drones or printers for a living</li></ul>
          </div>
        </div>
      </div>
      <section><h2>Other jobs at Furrow</h2><div><a href="/jobs/90002">Glassblower</a></div></section>
    `,
  ),
  facts: { site: 'workatastartup', title: 'Farm Robotics Technician', company: 'Furrow' },
  reads: ['weeds lettuce', 'About the role', 'repaired tractors'],
  leaves: ['Glassblower'],
  unmarked: true,
};
