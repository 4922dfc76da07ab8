for (const element of document.querySelectorAll("rolefit-compare, rolefit-quiz")) await drawn(element);
