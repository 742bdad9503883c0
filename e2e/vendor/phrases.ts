import type { Section } from '@float/backend/src/meditation/script/script.ts';

/** What may stand in the slots of a sentence. */
export const slots: Readonly<Record<string, readonly string[]>> = {
  body: [
    ...['your shoulders', 'your jaw', 'your forehead', 'your hands', 'your belly', 'your lower back'],
    ...['your feet', 'your hips', 'the back of your neck', 'your chest', 'your arms', 'your knees'],
    ...['your fingers', 'the space between your ribs', 'the corners of your mouth', 'the soles of your feet'],
  ],
  soften: [
    ...['grow a little softer', 'grow heavy and warm', 'rest for a while', 'sink a little lower'],
    ...['loosen by a hair', 'be carried', 'do nothing at all', 'ease by one small degree'],
    ...['have more room', 'wait with you'],
  ],
  manner: [
    ...['without any hurry', 'in your own time', 'as gently as you can', 'with a little curiosity'],
    ...['as if you had all evening', 'one small piece at a time', 'the way you would listen to rain'],
    ...['with very little effort', 'as far as it feels good', 'for the length of a breath'],
    ...['as lightly as a leaf on water', 'for no other reason than to rest'],
  ],
  image: [
    ...['a lamp turned low', 'a boat tied to its jetty', 'snow on a quiet road', 'a stone warmed by the sun'],
    ...['a field after rain', 'a cup of tea left to cool', 'a curtain that moves in the wind'],
    ...['a cat asleep on a step', 'a lake in the early morning', 'bread that cools on a sill'],
    ...['moss on an old wall', 'a page that nobody hurries to turn', 'wool that dries by a stove'],
    ...['a gate left open at dusk'],
  ],
  feeling: [
    ...['tired', 'restless', 'heavy', 'unsure', 'tender', 'flat', 'sad', 'worried', 'a little raw', 'far away'],
    ...['tight', 'full'],
  ],
  sound: [
    ...['a car far off', 'the hum of a fridge', 'a voice in another room', 'the wind at the window'],
    ...['your own clothes as you breathe', 'a pipe in the wall', 'a clock', 'a bird, or two', 'very little'],
  ],
  support: [
    ...['the chair', 'the floor', 'the bed', 'the cushion', 'the ground', 'whatever holds you'],
    ...['the mat', 'the wood or the stone below'],
  ],
  kindness: [
    ...['you are allowed to rest', 'one thing at a time is plenty', 'slow is quick enough today'],
    ...['some of it can wait until tomorrow', 'you may begin again as often as you like'],
    ...['you have room for this as well', 'a small pause counts', 'you can be on your own side'],
    ...['nobody is keeping score here', 'half of it would be enough too'],
  ],
};

/** Sentences of each part, with slots in braces. No slot twice in one. */
export const sentences: Readonly<Record<Section, readonly string[]>> = {
  arrive: [
    'Let {body} {soften}, {manner}.',
    'You may feel {feeling} right now, and you can begin from there.',
    'Notice how {support} carries {body}.',
    'Perhaps you can hear {sound}, and you can let it come and go {manner}.',
    'There is nothing to get right here, only {body} and this one moment.',
    'Your eyes may close if you like, or rest on one spot {manner}.',
    'Imagine that this room is as quiet as {image}.',
    'For these few minutes, {body} can be left to {support}.',
  ],
  breathe: [
    'Feel the next breath arrive in {body}, {manner}.',
    'Let the breath out be a little longer, and as easy as {image}.',
    'If your mind has gone to {sound}, come back to the breath {manner}.',
    'The air is cool as it comes in, and {body} can {soften} as it goes out.',
    'You can breathe around what feels {feeling}, {manner}.',
    'With this breath, picture {image}.',
    'Nothing has to change, and {body} may {soften} anyway.',
  ],
  practice: [
    'Bring your attention to {body}, {manner}.',
    'Where you find something {feeling}, let {body} {soften}.',
    'Picture {image}, and let {body} {soften}.',
    'A thought may come by like {image}, and you can let it be {manner}.',
    'See whether {body} can {soften}, {manner}.',
    'Stay with {body} as you would stay with {image}.',
    'If {sound} reaches you, let it in, and go back to {body}.',
    'Where {body} and {support} meet, there is a little warmth to find {manner}.',
  ],
  reflect: [
    'You might tell yourself that {kindness}.',
    'Something in you was {feeling}, and you gave it some room.',
    'Remember {image}, and how little it asks of you.',
    'Notice any small change in {body}, {manner}.',
    'It is fine if you still feel {feeling}, because {kindness}.',
    'Later today, {image} could remind you that {kindness}.',
    'Ask {body} what would feel kind now, {manner}.',
  ],
  return: [
    'Begin to move {body}, {manner}.',
    'You can hear {sound} again, and the room around you.',
    'Take {image} with you into whatever comes next.',
    'Feel {support} under you once more, {manner}.',
    'When you are ready, let the light come back {manner}.',
    'You can take along that {kindness}.',
    'Thank {body} for this rest, {manner}.',
  ],
};

/** Of a session. */
export const titles: readonly string[] = [
  ...['Soft shoulders', 'A slower breath', 'Room for today', 'The lamp turned low', 'Down to the ground'],
  ...['Nothing to get right', 'A quiet while', 'Where the air meets you'],
];
