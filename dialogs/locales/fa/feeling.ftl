feeling-not = نیست
