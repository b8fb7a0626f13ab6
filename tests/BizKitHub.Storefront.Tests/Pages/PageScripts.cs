namespace BizKitHub.Storefront.Tests.Pages;

/// <summary>Questions to a page, asked within it; each answers with what is wrong.</summary>
internal static class PageScripts
{
    /// <summary>What assistive technology needs of any page.</summary>
    public const string Defects = """
        () => {
            const defects = [];
            const expect = (holds, defect) => { if (!holds) defects.push(defect); };
            const all = selector => [...document.querySelectorAll(selector)];
            const said = element => (element.getAttribute('aria-label') ?? element.textContent).trim();

            expect(document.documentElement.lang === 'en', 'no language');
            expect(document.title.trim() !== '', 'no title');
            expect(all('h1').length === 1, `${all('h1').length} main headings`);
            for (const landmark of ['header', 'main', 'footer']) {
                expect(all('body > ' + landmark).length === 1, `no landmark ${landmark}`);
            }
            for (const input of all('input:not([type=hidden]), select, textarea')) {
                expect([...(input.labels ?? [])].some(label => said(label) !== ''), `no label for ${input.name}`);
            }
            for (const control of all('a, button')) {
                expect(said(control) !== '', `no name for ${control.outerHTML}`);
            }
            for (const image of all('img')) {
                expect(image.hasAttribute('alt'), `no alternative for ${image.src}`);
            }
            for (const reference of ['aria-labelledby', 'aria-describedby']) {
                for (const element of all(`[${reference}]`)) {
                    expect(document.getElementById(element.getAttribute(reference)), `${reference} leads nowhere`);
                }
            }
            const ids = all('[id]').map(element => element.id);
            expect(new Set(ids).size === ids.length, 'an id occurs twice');
            let level = 0;
            for (const heading of all('h1, h2, h3, h4')) {
                expect(Number(heading.tagName[1]) <= level + 1, `${heading.textContent} skips a level`);
                level = Number(heading.tagName[1]);
            }
            return defects;
        }
        """;

    /// <summary>Texts whose contrast is below 4.5 : 1, as WCAG 2 counts it, on the nearest background color that covers.</summary>
    public const string FaintTexts = """
        () => {
            const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const channels = color => {
                canvas.clearRect(0, 0, 1, 1);
                canvas.fillStyle = color;
                canvas.fillRect(0, 0, 1, 1);
                return [...canvas.getImageData(0, 0, 1, 1).data];
            };
            const luminance = ([red, green, blue]) => [red, green, blue]
                .map(value => value / 255)
                .map(value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4)
                .reduce((sum, value, index) => sum + value * [.2126, .7152, .0722][index], 0);
            const background = element => {
                for (; element; element = element.parentElement) {
                    const color = channels(getComputedStyle(element).backgroundColor);
                    if (color[3] === 255) return color;
                }
                return [255, 255, 255, 255];
            };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const faint = [];
            while (texts.nextNode()) {
                const element = texts.currentNode.parentElement;
                if (texts.currentNode.data.trim() === '' || !element.checkVisibility()) continue;
                const [light, dark] = [channels(getComputedStyle(element).color), background(element)].map(luminance).sort((a, b) => b - a);
                const contrast = (light + .05) / (dark + .05);
                if (contrast < 4.5) faint.push(`${texts.currentNode.data.trim()} (${contrast.toFixed(2)})`);
            }
            return faint;
        }
        """;
}
