/**
 * Words that carry little sense alone: they join, place or count. A difference does not rest on one of them
 * when the words around it were rewritten, and does not begin or end behind one where it can be helped.
 */
const PARTICLES: ReadonlySet<string> = new Set(
  `và với của là thì mà các những mọi mỗi một này đó ấy kia để cho vào ra ở tại trong ngoài trên dưới
   từ đến về theo bằng do bởi vì nên như cũng còn đã đang sẽ được bị có không phải cần hoặc hay nhưng song
   nếu khi sau trước giữa qua đối việc sự cùng cả đều lại rất hơn nhất nhằm gồm thuộc`
    .split(/\s+/)
    .map((word) => word.normalize('NFC')),
)

/** Whether a word, in any case, is a particle (hư từ). */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase())
}
