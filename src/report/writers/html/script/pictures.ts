/** Pictures of quoted lines. */
export const PICTURES = `
  // The picture of the quoted lines, below their source. Without the pictures' folder, a sentence.
  const SVG = "http://www.w3.org/2000/svg";
  function cutOut(link) {
    const [x, y, width, height, pageWidth, pageHeight] = link.dataset.part.split(" ").map(Number);
    const svg = document.createElementNS(SVG, "svg");
    const image = document.createElementNS(SVG, "image");
    const set = (element, values) => {
      for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
    };
    const scale = 1.8;
    set(svg, { viewBox: [x, y, width, height].join(" "), width: width * scale, height: height * scale });
    set(svg, { role: "img", "aria-label": link.textContent });
    set(image, { href: link.getAttribute("href"), width: pageWidth, height: pageHeight, preserveAspectRatio: "none" });
    const cut = document.createElement("div");
    cut.className = "cut";
    image.addEventListener("error", () => {
      cut.textContent = document.getElementById("main").dataset.noImage;
    });
    svg.append(image);
    cut.append(svg);
    return cut;
  }
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("a.scan");
    if (!link) return;
    event.preventDefault();
    const source = link.closest("figcaption, small");
    const next = source.nextElementSibling;
    const isShown = Boolean(next && next.classList.contains("cut"));
    if (isShown) next.remove();
    else source.after(cutOut(link));
    link.setAttribute("aria-expanded", String(!isShown));
  });
`;
